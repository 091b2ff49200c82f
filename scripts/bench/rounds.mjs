/**
 * Times several things in turns, so that what else the machine does falls on all of them alike. Gives the seconds of
 * every round by name. `things` are async functions that give the seconds they took, or undefined to be timed.
 */
export async function inTurns(rounds, things) {
  const seconds = Object.fromEntries(Object.keys(things).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, thing] of Object.entries(things)) {
      const started = performance.now();
      const own = await thing();
      seconds[name].push(own ?? (performance.now() - started) / 1000);
    }
  }
  return seconds;
}

/** The middle value. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
