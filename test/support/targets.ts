/** A webhook target for all tests of this process. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const receiver = createServer((_request, response) => response.end());
await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
// It ends with the process, and keeps none alive.
receiver.unref();

/** The address below which every path is a webhook target that answers. */
export const TARGETS = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
