import {version} from './version.js';

/**
 * Registers an element unless its name is taken: the first copy of the script wins, a second one
 * changes nothing and says so only when it is another version. Never throws: where a page blocks
 * registration, what stands inside the tag stays on screen.
 */
export function register(tag: string, define: () => void): void {
  try {
    const existing = customElements.get(tag) as {version?: string} | undefined;
    if (!existing) define();
    else if (existing.version !== version) {
      console.warn(
        `<${tag}> ENSIE-001: version ${existing.version} is here, ${version} is not used: load one script.`,
      );
    }
  } catch (error) {
    console.warn(`<${tag}> ENSIE-002: the element could not be registered.`, error);
  }
}
