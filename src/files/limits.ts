/** What a file may at most declare before anything is unpacked: far above any return, far below what hurts a browser. */
export const limits = {
  /** Bytes of the file itself. */
  fileBytes: 100 * 1024 * 1024,
  /** Entries in the package. */
  entries: 20_000,
  /** Bytes of all parts together, unpacked. */
  totalBytes: 512 * 1024 * 1024,
  /** Bytes of one part, unpacked: XML parts become one string. */
  partBytes: 256 * 1024 * 1024,
  /** Elements inside one another. */
  depth: 100,
  /** Cells in one block as a full rectangle; a sparser sheet comes with its rows cut after the last filled cell. */
  denseCells: 4_000_000,
  /** Cells of one block at all. */
  blockCells: 20_000_000,
  /** Characters in one cell: Excel's own limit. */
  cellText: 32_767,
} as const;
