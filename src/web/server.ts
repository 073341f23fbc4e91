import { createServer, type Server } from 'node:http';
import type { Express } from 'express';

/** How long somebody may take to ask, in milliseconds. */
export interface ServerLimits {
  /** For the head of a request, and for a line on which nobody asks anything. */
  readonly headMs: number;
  /** For a whole request. The longest body on a phone in a tunnel takes half of it. */
  readonly requestMs: number;
  /** How often that is looked at. */
  readonly checkMs: number;
}

const serverLimits: ServerLimits = { headMs: 20_000, requestMs: 60_000, checkMs: 5000 };

/** A server that hangs up on whoever holds a line without asking anything: a thousand such lines keep nobody else out. */
export const serverOf = (app: Express, { headMs, requestMs, checkMs }: ServerLimits = serverLimits): Server =>
  createServer({ headersTimeout: headMs, requestTimeout: requestMs, connectionsCheckingInterval: checkMs }, app);
