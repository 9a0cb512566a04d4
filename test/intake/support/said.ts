import { UserError } from '../../../src/answer/user-error.ts';

/** The key of the sentence that a piece of work is refused with; fails where it is not refused, or with a fault. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof UserError && /^[A-Z][^{}]*\.$/.test(error.message)) {
      return error.label.key;
    }
    throw error;
  }
  throw new Error('was not refused');
}
