import {
  findNodeAtLocation,
  getNodeValue,
  parse,
  parseTree,
  printParseErrorCode,
  type ParseError,
} from 'jsonc-parser';

/** Where something stands in a file, as editors count: from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What is wrong with a file that is not JSON, and where. */
export interface SyntaxProblem extends Position {
  readonly message: string;
}

/** In words for those who edit such a file by hand; by the parser's name for the mistake. */
const MESSAGES: Readonly<Record<string, string>> = {
  CommaExpected: 'a comma is missing before this',
  ColonExpected: 'a colon is missing before this',
  ValueExpected: 'a value is missing (is there a comma too many?)',
  PropertyNameExpected: 'a name in quotation marks is missing (is there a comma too many?)',
  CloseBraceExpected: 'a closing } is missing',
  CloseBracketExpected: 'a closing ] is missing',
  UnexpectedEndOfString: 'a text does not end: a quotation mark is missing',
  InvalidSymbol: 'a text without quotation marks',
  InvalidCommentToken: 'there are no comments in JSON',
  InvalidEscapeCharacter: 'a backslash in a text is written twice: \\\\',
  InvalidCharacter: 'a line break in a text is written \\n, a tab \\t',
  EndOfFileExpected: 'there is something behind the end',
};

/** JSON with the places of what is in it. */
export class JsonSource {
  readonly #text: string;
  readonly #root;

  constructor(text: string) {
    this.#text = text;
    this.#root = orNothing(() => parseTree(text));
  }

  /** What it says; nothing where it is not JSON. */
  get value(): unknown {
    return this.#root && (getNodeValue(this.#root) as unknown);
  }

  /** The first thing that is wrong with the file as JSON. */
  get syntaxProblem(): SyntaxProblem | undefined {
    const errors: ParseError[] = [];
    orNothing(() => parse(this.#text, errors, {disallowComments: true}) as unknown);
    const [first] = errors;
    if (!first) return undefined;
    const message = MESSAGES[printParseErrorCode(first.error)] ?? 'this is not JSON';
    return {...positionAt(this.#text, first.offset), message};
  }

  /** Where `features[3].properties["name:sk"]` stands, or the nearest thing round it. */
  positionOf(path: string): Position | undefined {
    if (!this.#root) return undefined;
    const steps = stepsOf(path);
    for (let depth = steps.length; depth >= 0; depth--) {
      const node = findNodeAtLocation(this.#root, steps.slice(0, depth));
      if (node) return positionAt(this.#text, (isProperty(node) ? node.parent! : node).offset);
    }
    return undefined;
  }
}

/** The parser calls itself for each level: a file with too many has no places, and can be read yet. */
function orNothing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const isProperty = (node: {parent?: {type: string}}): boolean => node.parent?.type === 'property';

/** `partners[3].position` as steps: `partners`, 3, `position`. */
function stepsOf(path: string): (string | number)[] {
  const steps = path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.[\]]+)/g);
  return [...steps].map(([, index, quoted, name]) =>
    index ? Number(index) : quoted ? (JSON.parse(quoted) as string) : name!,
  );
}

function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  return {line: lines.length, column: lines[lines.length - 1]!.length + 1};
}
