/** A log without secrets: every message is redacted first, before it is escaped, cut or turned into a command. */

import type { Place } from '../../model.ts';
import type { Log } from '../../runtime/log.ts';
import type { Redact } from '../../secrets/redaction.ts';

/** The same log behind the redaction. */
export function redactedLog(log: Log, redact: Redact): Log {
  const at = (place: Place | undefined): Place | undefined =>
    place === undefined ? undefined : { ...place, file: redact(place.file) };
  return {
    colour: log.colour,
    redact,
    words: log.words,
    info: (line) => log.info(redact(line)),
    aside: (line) => log.aside(redact(line)),
    notice: (message, place) => log.notice(redact(message), at(place)),
    warn: (message, place, about) => log.warn(redact(message), at(place), about),
    error: (message, place, remedy) =>
      log.error(redact(message), at(place), remedy === undefined ? undefined : redact(remedy)),
    debug: (line) => log.debug(redact(line)),
    group: (title, body) => log.group(redact(title), body),
    progress: (done, total, what) => log.progress(done, total, what),
  };
}
