export type Row = { what: string; floor: string; floorMs: number; appMs: number };

export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The median time of one round, in milliseconds; the first rounds warm up and do not count. */
export async function time(rounds: number, work: (round: number) => unknown): Promise<number> {
  const times: number[] = [];
  const warmUp = Math.ceil(rounds / 10);
  for (let round = 0; round < rounds + warmUp; round++) {
    const start = performance.now();
    await work(round);
    if (round >= warmUp) times.push(performance.now() - start);
  }
  return median(times);
}

export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ what, floor, floorMs, appMs }) => [
    what,
    ms(appMs),
    floor,
    ms(floorMs),
    `${(appMs / floorMs).toFixed(1)} ×`,
  ]);
  const head = ['what', 'median', 'floor', 'median', 'ratio'];
  const widths = head.map((title, at) =>
    Math.max(title.length, ...lines.map((line) => line[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) => cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ');
  return [line(head), ...lines.map(line)].join('\n');
}

const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
