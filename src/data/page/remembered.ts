/** A file has far fewer different ones; what a file brings does not stay for ever. */
const MOST = 1000;

/** The function, which answers the same question without asking again. */
export function remembered<T>(answer: (question: string) => T): (question: string) => T {
  const known = new Map<string, T>();
  return (question) => {
    if (!known.has(question)) {
      if (known.size >= MOST) known.clear();
      known.set(question, answer(question));
    }
    return known.get(question) as T;
  };
}
