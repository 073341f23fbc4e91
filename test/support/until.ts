/** What must come may take this long: where it does come, a long limit costs nothing. */
const mostMs = 30_000;

/** Checks again and again until it holds what must come to hold. @throws what the last check threw, where it does not */
export async function eventually(check: () => unknown): Promise<void> {
  const end = performance.now() + mostMs;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Waits until something holds that must come. @param what it is, in words */
export const until = (holds: () => boolean | Promise<boolean>, what: string): Promise<void> =>
  eventually(async () => {
    if (!(await holds())) throw new Error(`${what} did not come within ${mostMs / 1000} s`);
  });
