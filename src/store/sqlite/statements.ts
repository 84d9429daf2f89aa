// What is asked of the SQLite file, each question compiled once.
import type { Database, SqlStatement } from './file.ts'

export type Statements = Readonly<
  Record<
    | 'get'
    | 'list'
    | 'listType'
    | 'listThese'
    | 'forPerson'
    | 'due'
    | 'dueType'
    | 'create'
    | 'upsert'
    | 'replace'
    | 'remove'
    | 'claim'
    | 'gone'
    | 'clear'
    | 'begin'
    | 'keep'
    | 'undo',
    SqlStatement
  >
>

/**
 * SQLite sorts text by its bytes: no day, moment or name comes after this, the last code point of
 * Unicode.
 */
export const afterAllText = '\u{10FFFF}'

export function prepare(db: Database): Statements {
  const reading = (body: string) =>
    `SELECT d.pk, d.id, d.type, d.next_at, d.people, d."on", d.ttl, d.etag, ${body} FROM`
  const read = reading('d.body')
  // Gone at the very moment at which its seconds are over.
  const alive = '(gone_at IS NULL OR gone_at > :ms)'
  const insert = `INSERT INTO docs (pk, id, type, next_at, people, "on", ttl, gone_at, etag, body)
    VALUES (:pk, :id, :type, :next_at, :people, :on, :ttl, :gone_at, :etag, :body) ON CONFLICT (pk, id) DO UPDATE SET
    type = excluded.type, next_at = excluded.next_at, people = excluded.people, "on" = excluded."on",
    ttl = excluded.ttl, gone_at = excluded.gone_at, etag = excluded.etag, body = excluded.body`
  return {
    // The bytes as they lie: of a long document that is known already by its etag nobody wants the
    // text, which costs ten times as much.
    get: db.prepare(
      `${reading('CAST(d.body AS BLOB) AS body')} docs d WHERE pk = :pk AND id = :id AND ${alive}`,
    ),
    list: db.prepare(
      `${read} docs d WHERE pk = :pk AND id > :after AND ${alive} ORDER BY id LIMIT :limit`,
    ),
    listType: db.prepare(
      `${read} docs d WHERE pk = :pk AND type = :type AND ` +
        `id > :after AND ${alive} ORDER BY id LIMIT :limit`,
    ),
    listThese: db.prepare(
      `${read} docs d WHERE pk = :pk AND id IN (SELECT value FROM json_each(:ids)) AND id ` +
        `> :after AND (:type IS NULL OR type = :type) AND ${alive} ORDER BY id LIMIT :limit`,
    ),
    // The plus keeps the planner from starting at `from` when a cursor is further on. CROSS JOIN:
    // people first.
    forPerson: db.prepare(`${read} people p CROSS JOIN docs d ON d.pk = p.pk AND d.id = p.id
      WHERE p.person = :person AND (p."on", p.pk, p.id) > (:on, :pk, :id) AND +p."on" >= :from AND p."on" <= :to
        AND (:type IS NULL OR p.type = :type) AND ${alive} ORDER BY p."on", p.pk, p.id LIMIT :limit`),
    due: db.prepare(
      `${read} docs d WHERE next_at <= :now AND ${alive} ORDER BY next_at, pk, id LIMIT :limit`,
    ),
    dueType: db.prepare(
      `${read} docs d WHERE type = :type AND next_at <= :now ` +
        `AND ${alive} ORDER BY next_at, pk, id LIMIT :limit`,
    ),
    create: db.prepare(`${insert} WHERE docs.gone_at <= :ms`),
    upsert: db.prepare(insert),
    replace:
      db.prepare(`UPDATE docs SET type = :type, next_at = :next_at, people = :people, "on" = :on, ttl = :ttl, gone_at = :gone_at,
      etag = :etag, body = :body WHERE pk = :pk AND id = :id AND etag = :oldEtag AND ${alive}`),
    remove: db.prepare(
      `DELETE FROM docs WHERE pk = :pk AND id = :id AND etag = :etag AND ${alive}`,
    ),
    claim:
      db.prepare(`UPDATE docs AS d SET next_at = :until, etag = :newEtag, gone_at = :ms + ttl * 1000
      WHERE pk = :pk AND id = :id AND etag = :etag AND ${alive} RETURNING pk, id, type, next_at, people, "on", ttl, etag, body`),
    gone: db.prepare('SELECT 1 FROM docs WHERE gone_at <= :ms LIMIT 1'),
    clear: db.prepare(
      'DELETE FROM docs WHERE rowid IN (SELECT rowid FROM docs WHERE gone_at <= :ms LIMIT :limit)',
    ),
    begin: db.prepare('BEGIN IMMEDIATE'),
    keep: db.prepare('COMMIT'),
    undo: db.prepare('ROLLBACK'),
  }
}
