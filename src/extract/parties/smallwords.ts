import { wordSet } from '../word-set.ts';

/**
 * Words of closed classes, which are in no name even where a capital makes them look so ("But Dr. Roe", "Ann Roe Any drugs").
 * Left out are those that are names as well ("Will", "May") and those inside the names of bodies ("Doctors Without Borders").
 */
const CLOSED = wordSet(`
  a an the this that these those any some several both each every either neither all most many much few more other another
  such same his her hers him its their theirs our ours my your yours we they he she it me them us i you who whom whose which
  what when where why how if whether and but or nor yet so although though while whereas because since unless until once
  then thus hence however meanwhile moreover nevertheless nonetheless therefore instead otherwise also still again already
  even ever never not no only just rather quite very too almost perhaps maybe indeed now here there today yesterday tomorrow
  tonight later earlier soon often always sometimes recently finally eventually suddenly apparently reportedly is are was were be
  been being am has have had do does did can could would should might must shall as at by from in into with within
  through throughout during before after about against between among despite`);

/** Those that are acronyms where they are written in capitals. */
const ACRONYMS = wordSet('IT US WHO IS AM AS');

/** Is the word one that is never part of a name? */
export const isSmallWord = (text: string): boolean =>
  CLOSED.has(text.toLowerCase().replace(/\.$/, '')) && !ACRONYMS.has(text);
