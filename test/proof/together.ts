/** Working on several cases at a time, since most of their time is waiting. */

/** Does `work` for every case, at most `width` at once. The first failure ends the whole. */
export async function together<T>(
  cases: readonly T[],
  width: number,
  work: (one: T) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < cases.length) await work(cases[next++] as T);
  };
  await Promise.all(Array.from({ length: width }, worker));
}
