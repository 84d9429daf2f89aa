import type { Document } from '../domain/record/document.ts'

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Sets a document as a Word file. The same document gives the same bytes. */
export interface Documents {
  write(document: Document): Promise<Uint8Array>
}
