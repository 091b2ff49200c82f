/**
 * What the values of a manifest look like to readers: a secret that a variable holds is shown as `(secret)`, also inside of a
 * longer text such as a target's query, and also where the account still has an older one.
 */

/** Shown in place of a secret. */
export const CONCEALED = '(secret)';

/** A shorter value is concealed only where it was put: it is part of too many words. */
const SHORTEST_SEARCHED = 4;

/** Knows the secrets in a manifest and how the texts around them are shown. */
export class Concealment {
  /** By their first characters. */
  readonly #secrets = new Map<string, string[]>();
  /** The variable that holds each secret, if one does. */
  readonly #names = new Map<string, string | undefined>();
  /** Whole texts that hold a secret, and what is shown of them. */
  readonly #shown = new Map<string, string>();

  /** Whether there is nothing to conceal. */
  get isEmpty(): boolean {
    return this.#names.size === 0 && this.#shown.size === 0;
  }

  /** Takes in a secret: it is concealed wherever it occurs. `name` is the variable that holds it, if one does. */
  learn(secret: string, name?: string): void {
    if (secret.length < SHORTEST_SEARCHED) return;
    if (this.#names.has(secret) && (name === undefined || this.#names.get(secret) !== undefined)) return;
    for (const form of formsOf(secret)) {
      const isKnown = this.#names.has(form);
      this.#names.set(form, this.#names.get(form) ?? name);
      if (isKnown) continue;
      const head = form.slice(0, SHORTEST_SEARCHED);
      const like = this.#secrets.get(head);
      if (like === undefined) this.#secrets.set(head, [form]);
      else like.push(form);
    }
  }

  /** Takes in a whole text that holds secrets, with what is shown of it. */
  learnText(text: string, shown: string): void {
    this.#shown.set(text, shown);
  }

  /** The text as it is shown. */
  shown(text: string): string {
    return this.#shown.get(text) ?? this.#replaced(text, () => CONCEALED);
  }

  /** The text with a placeholder for each secret whose variable is known, and the rest concealed. */
  asVariables(text: string): string {
    return this.#replaced(text, (secret) => {
      const name = this.#names.get(secret);
      return name === undefined ? CONCEALED : `\${${name}}`;
    });
  }

  /**
   * What is shown of a text that the account has where the manifest now has one that is shown as `like`. It may hold an older
   * secret, which is not known: what does not fit around the secrets of `like` is concealed as a whole.
   */
  shownLike(text: string, like: string): string {
    const shown = this.shown(text);
    if (shown === like || fits(text, like)) return like;
    return occurrences(shown) >= occurrences(like) ? shown : CONCEALED;
  }

  /** What is shown of a text that the account has by itself: concealed also where it is like one of the manifest's. */
  shownAlone(text: string): string {
    const shown = this.shown(text);
    if (shown !== text) return shown;
    // A text that is a secret as a whole tells nothing of what others look like.
    return [...this.#shown.values()].find((like) => !like.startsWith(CONCEALED) && fits(text, like)) ?? text;
  }

  #replaced(text: string, instead: (secret: string) => string): string {
    if (this.#secrets.size === 0) return text;
    let result = '';
    let from = 0;
    for (let at = 0; at + SHORTEST_SEARCHED <= text.length; ) {
      const secret = this.#secretAt(text, at);
      if (secret === undefined) at += 1;
      else {
        result += text.slice(from, at) + instead(secret);
        at += secret.length;
        from = at;
      }
    }
    return from === 0 ? text : result + text.slice(from);
  }

  /** The longest secret that begins at a place of a text. */
  #secretAt(text: string, at: number): string | undefined {
    const like = this.#secrets.get(text.slice(at, at + SHORTEST_SEARCHED));
    if (like === undefined) return undefined;
    const found = like.filter((one) => text.startsWith(one, at));
    return found.sort((one, other) => other.length - one.length)[0];
  }
}

/** A secret as it is, and as it is inside of a URL. */
function formsOf(secret: string): ReadonlySet<string> {
  // Without half characters, which a URL cannot hold.
  const whole = Buffer.from(secret).toString();
  return new Set([secret, encodeURI(whole), encodeURIComponent(whole)]);
}

/** Whether a text is what is shown as `like`, with something else for its secrets. */
function fits(text: string, like: string): boolean {
  const pieces = like.split(CONCEALED);
  const [head = '', ...rest] = pieces;
  const tail = rest.pop();
  if (tail === undefined || !text.startsWith(head)) return false;
  let at = head.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return text.length - tail.length >= at && text.endsWith(tail);
}

function occurrences(shown: string): number {
  return shown.split(CONCEALED).length - 1;
}
