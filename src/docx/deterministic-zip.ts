// The same document is the same file: its dates are the document's own, and the ids that the
// library draws by lot are counted instead. Then a council can see that two copies are one
// document, and asking twice makes one file.
import JSZip from 'jszip'

import type { Document } from '../domain/record/document.ts'

export async function deterministicZip(
  bytes: Uint8Array,
  { madeAt, language }: Pick<Document, 'madeAt' | 'language'>,
): Promise<Uint8Array> {
  const from = await JSZip.loadAsync(bytes)
  const to = new JSZip()
  const date = new Date(madeAt)
  for (const name of Object.keys(from.files).sort()) {
    const entry = from.files[name]
    if (entry === undefined || entry.dir) continue
    const content = /\.(xml|rels)$/.test(name)
      ? steady(await entry.async('string'), name, { madeAt, language })
      : await entry.async('uint8array')
    to.file(name, content, { date, createFolders: false })
  }
  return to.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' })
}

function steady(
  xml: string,
  name: string,
  { madeAt, language }: Pick<Document, 'madeAt' | 'language'>,
): string {
  if (name === 'docProps/core.xml') {
    return xml
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${madeAt}`)
      .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`)
  }
  let pictures = 0
  return xml.replace(
    /(<wp:docPr\b[^>]*? id=")[^"]*"/g,
    (_all, before: string) => `${before}${++pictures}"`,
  )
}
