import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {faults} from './faults.mjs';

/** A file of the sources with the fault in it; throws where it does not fit the sources any more. */
export function withFault({file, find, put}, text) {
  const [before, ...after] = text.split(find);
  if (after.length !== 1) {
    throw new Error(`The fault no longer fits: ${file} holds ${after.length} times: ${find}`);
  }
  return before + put + after[0];
}

/** Every fault fits exactly one place. */
export function checkFaults(root) {
  for (const fault of faults) withFault(fault, readFileSync(join(root, fault.file), 'utf8'));
}

/** For the test server: serves one file with the fault that FAULT names, and leaves it on the disk as it is. */
export function plantFault(name) {
  const fault = faults.find((one) => one.name === name);
  if (!fault) throw new Error(`FAULT: there is no fault "${name}"`);
  return {
    name: 'plant-fault',
    transform: ({path, body}) =>
      path === `/${fault.file}` ? {body: withFault(fault, body)} : undefined,
  };
}
