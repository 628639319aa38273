import type {IncomingMessage} from 'node:http';

export function leaveUnanswered(request: IncomingMessage): boolean;
