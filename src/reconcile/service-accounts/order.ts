/** Taking apart what a plan says of apps and of service accounts, which are carried out one after the other. Pure. */

import type { Difference, UndeclaredAppStep } from '../plan/steps.ts';
import { remembersServices } from '../service-marks.ts';

/** A difference in the order in which it is carried out. */
export interface Parts {
  /** Without the apps that go last. */
  readonly apps: Difference;
  readonly serviceAccounts: Difference;
  /** Apps to delete that record service accounts: the service accounts are deleted first. */
  readonly last: readonly UndeclaredAppStep[];
}

/** The parts of a difference. */
export function partsOf(difference: Difference): Parts {
  const isApp = ({ change: { kind } }: UndeclaredAppStep): boolean => kind === 'app';
  const holds = ({ actual }: UndeclaredAppStep): boolean => remembersServices(actual.metadata);
  const undeclaredApps = difference.undeclaredApps.filter(isApp);
  return {
    apps: {
      ...difference,
      apps: difference.apps.filter(({ observed }) => observed.subject.carriesMarks),
      undeclaredApps: undeclaredApps.filter((stray) => !holds(stray)),
    },
    serviceAccounts: {
      ...difference,
      apps: difference.apps.filter(({ observed }) => !observed.subject.carriesMarks),
      undeclaredApps: difference.undeclaredApps.filter((stray) => !isApp(stray)),
    },
    last: undeclaredApps.filter(holds),
  };
}
