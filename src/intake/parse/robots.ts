import robotsModule from 'robots-parser';
import { USER_AGENT } from '../fetch/get.ts';

// Its types take it for an ES module, which it is not: the import itself is the function.
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** Whether a `robots.txt` lets us fetch an address of its site. */
export const allowsRobots = (text: string, url: string): boolean =>
  !robotsParser(new URL('/robots.txt', url).href, text).isDisallowed(url, USER_AGENT);
