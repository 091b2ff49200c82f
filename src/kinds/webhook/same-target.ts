/** Comparing webhook targets: the vendor may give an address back in another spelling than it was sent in. */

/**
 * The target in one form: two spellings of one URL have the same. Letter case of scheme and host, the scheme's own port and
 * an empty path do not count; everything else does, a slash at the end included.
 */
export function normalTarget(target: string): string {
  return URL.canParse(target) ? new URL(target).href : target;
}

/** Whether two targets are one URL. */
export function sameTarget(one: string, other: string): boolean {
  return one === other || normalTarget(one) === normalTarget(other);
}

/** Whether a vendor could take two targets for the same: they differ in letter case or in slashes at the end of the path. */
export function similarTarget(one: string, other: string): boolean {
  return loose(one) === loose(other);
}

function loose(target: string): string {
  if (!URL.canParse(target)) return target.toLowerCase();
  const url = new URL(target);
  url.pathname = url.pathname.replace(/\/+$/, '');
  return url.href.toLowerCase();
}
