import { expect } from 'chai';
import { UnisonoError } from '../../src/error.js';
import type { ErrorCode } from '../../src/error.js';

/** Expects an error with this code. @returns it, for what else there is to say about it */
export async function refused(
  work: Promise<unknown> | (() => Promise<unknown>),
  code: ErrorCode,
): Promise<UnisonoError> {
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    expect(error).to.be.instanceOf(UnisonoError);
    expect((error as UnisonoError).code, (error as UnisonoError).message).to.equal(code);
    return error as UnisonoError;
  }
  throw new Error(`expected ${code}, but it went well`);
}
