/** The stand-in is held against GitHub's own description of its API, so that it cannot drift from it unseen. */

import { expect, test } from 'vitest';
import { HAS_SPECIFICATION, Specification } from './specification.ts';

const PATH = '/repos/acme/messaging/actions/secrets/A';
const KEPT = { name: 'A', created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z' };

test('what GitHub does not describe is found', ({ skip }) => {
  if (!HAS_SPECIFICATION) skip("GitHub's description of its API is not beside this checkout");
  const specification = new Specification();
  const wire = { method: 'GET', path: PATH, sent: undefined, status: 200, answer: KEPT };
  expect(specification.misfit(wire)).toBeUndefined();
  expect(specification.misfit({ ...wire, answer: { name: 'A' } })).toContain(
    "must have required property 'created_at'",
  );
  expect(specification.misfit({ ...wire, status: 299 })).toContain('is not described to answer 299');
  expect(specification.misfit({ ...wire, method: 'POST' })).toContain('is not described');
  const put = { ...wire, method: 'PUT', status: 204, answer: undefined };
  expect(specification.misfit({ ...put, sent: { encrypted_value: 'aGk=', key_id: '1' } })).toBeUndefined();
  expect(specification.misfit({ ...put, sent: { encrypted_value: 'no base64!', key_id: '1' } })).toContain(
    'must match pattern',
  );
  expect(specification.misfit({ ...put, sent: { key_id: '1' } })).toContain("'encrypted_value'");
});
