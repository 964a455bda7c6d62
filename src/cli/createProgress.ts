/** How long a piece of work will take, on a line that is written over. Where nobody looks, nothing is written. */
export interface Progress {
  show(done: number, known: number, what: string): void;
  end(): void;
}

const WIDTH = 24;

interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export function createProgress(screen: Screen): Progress {
  const clear = '\r\u001b[K';
  if (screen.isTTY !== true) return { show: () => undefined, end: () => undefined };
  return {
    show(done, known, what) {
      const filled = known ? Math.round((done / known) * WIDTH) : 0;
      const line = `[${'='.repeat(filled)}${' '.repeat(WIDTH - filled)}] ${done}/${known} ${what}`;
      screen.write(clear + line.slice(0, (screen.columns ?? 80) - 1));
    },
    end() {
      screen.write(clear);
    },
  };
}
