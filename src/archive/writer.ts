import type { Mark } from '#src/database/import-mark.ts'
import type { StoredDocument } from './documents.ts'
import type { Store } from './stores.ts'

export type Placed = { store: Store; document: StoredDocument }

/** Fills a database. It runs no hooks: they would send mails and add lines to the audit list. */
export type Writer = {
  /** Stores a batch and how far the import is. Storing the same batch again makes no doubles. */
  write: (batch: readonly Placed[], mark: Mark) => Promise<void>
  /** Checks what can only be checked when everything is in. */
  end: () => Promise<void>
}
