/** What the user of a command has to change; said in one sentence, without a stack. */
export class UsageError extends Error {}
