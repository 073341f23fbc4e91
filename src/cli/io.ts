/** Where a command prints: the terminal, or a test's ear. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
}

/** Exit codes of every command. */
export const exit = { fine: 0, problems: 1, usage: 2 } as const;
