import {expect} from '@open-wc/testing';
import {register} from '../../src/internal/define.js';
import {version} from '../../src/internal/version.js';
import {expectWarning} from '../helpers.js';

describe('register', () => {
  it('registers a name once, and is silent about a second copy of the same version', () => {
    class First extends HTMLElement {
      static version = version;
    }
    register('ensie-test-once', () => customElements.define('ensie-test-once', First));
    register('ensie-test-once', () => {
      throw new Error('defined twice');
    });
    expect(customElements.get('ensie-test-once')).to.equal(First);
  });

  it('keeps the first version, and warns of another', () => {
    class Old extends HTMLElement {
      static version = '0.0.1';
    }
    customElements.define('ensie-test-old', Old);
    const warnings = expectWarning('<ensie-test-old> ENSIE-001: version 0.0.1');
    register('ensie-test-old', () => {
      throw new Error('defined twice');
    });
    expect(warnings).to.have.length(1);
  });

  it('throws nothing where a page blocks registration', () => {
    expectWarning('ENSIE-002');
    register('ensie-test-blocked', () => {
      throw new Error('blocked');
    });
  });
});
