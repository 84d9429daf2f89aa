import type { Documents } from '../ports/documents.ts'

export const wordDocuments = (): Documents => ({
  async write(document) {
    // Loaded when somebody wants the first document: starting does not wait for it.
    const { writeDocument } = await import('./write-document.ts')
    return writeDocument(document)
  },
})
