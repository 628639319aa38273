// `npm run test:mutants` takes long, and says only then that a fault fits the sources no more.
import {it} from 'node:test';
import {checkFaults} from '../../mutants/apply.mjs';
import {root} from '../site.mjs';

it('the planted faults fit the sources', () => checkFaults(root));
