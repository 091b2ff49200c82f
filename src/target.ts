/** Comparing webhook targets: the vendor may give an address back in another spelling than it was sent in. */

/** Whether two targets are one address, a slash at the end or the host's letter case aside. */
export function sameTarget(one: string, other: string): boolean {
  return one === other || normal(one) === normal(other);
}

function normal(target: string): string {
  if (!URL.canParse(target)) return target;
  const url = new URL(target);
  url.pathname = url.pathname.replace(/\/+$/, '');
  return url.href;
}
