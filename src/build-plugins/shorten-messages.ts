import type {Plugin} from 'vite';

const OPTIONS =
  /\{\s*id: (['"])(\w+\.\w+)\1,\s*desc: (?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`),?\s*\}/g;

const LOCALE_KEY = /^(\s+)(['"])([\w.]+)\2:/gm;

/**
 * What translators need and a page does not: descriptions go, and ids become short and stand alone.
 * The locale files of the same build get the same ids.
 *
 * @param ids - All ids there are.
 * @param isOurs - Whether a file is one of our modules.
 */
export function shortenMessages(ids: readonly string[], isOurs: (file: string) => boolean): Plugin {
  const sorted = [...ids].sort();
  const short = (id: string) => {
    const index = sorted.indexOf(id);
    if (index < 0) throw new Error(`Message "${id}" is not in xliff/, run "npm run localize".`);
    return index.toString(36);
  };
  return {
    name: 'shorten-messages',
    enforce: 'pre',
    transform(code, file) {
      if (!isOurs(file)) return undefined;
      const shortened = /\/locales\/[^/]*\.[jt]s$/.test(file)
        ? code.replace(LOCALE_KEY, (_, space, _quote, id: string) => `${space}'${short(id)}':`)
        : code.replace(OPTIONS, (_, _quote, id: string) => `'${short(id)}'${asType(file)}`);
      // What keeps its id is looked up in vain, and is shown in English everywhere.
      const left = ids.find((id) =>
        new RegExp(`(['"\`])${id.replace('.', '\\.')}\\1`).test(shortened),
      );
      if (left)
        this.error(`${file}: the message "${left}" is written in a way that is not known here.`);
      return {code: shortened, map: null};
    },
  };
}

/** `msg` wants an object; only the compiler knows. */
const asType = (file: string) => (file.endsWith('.ts') ? ' as never' : '');
