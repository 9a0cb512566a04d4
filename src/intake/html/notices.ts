// What pages say that show no article, or not all of it.

/** The title of a page, or a line of a short one, that tells of an error. */
export const ERROR =
  /^(?:error\s*)?(?:40[0-9]|410|50[0-5])(?:$|\s*[-–—|:]|\s+(?:error|not found|forbidden|gone|bad gateway|service))|\b(?:page (?:was )?(?:not found|unavailable|missing)|page (?:doesn.t|does not) exist|(?:page|article|story) (?:cannot|can.t|could not) be found|(?:page|article) (?:is )?no longer (?:exists|available)|internal server error|service unavailable)\b|^(?:not found|access denied|forbidden|error)(?:$|\s*[-–—|.!])/i;
/** A line that wants to know whether a person reads it. */
export const ROBOT =
  /\b(?:verify(?:ing)? (?:that )?you are (?:a )?human|are you (?:a )?(?:human|robot)|not a robot|unusual traffic|just a moment|checking your browser|(?:enable|turn on) javascript|javascript (?:is )?(?:required|disabled)|captcha)\b/i;
/** A line of a cookie wall. A wall speaks to its reader about these; an article speaks of them. */
export const COOKIES =
  /(?=.*\b(?:we|our|us|your?)\b).*\b(?:cookies?|consent|privacy|personal data|partners|legitimate interest)\b/i;
/** A line that asks for money or an account before the article goes on. */
export const PAYWALL =
  /\b(?:subscribe (?:now )?(?:to|and) (?:continue|keep|read|unlock)|to (?:continue|keep) reading|continue reading (?:this|your|with)|(?:only|exclusive(?:ly)?|reserved|available) (?:for|to) (?:our )?(?:paying )?(?:subscribers|members)|(?:subscribers?|members)[ -]only|(?:register|log in|sign in|sign up) (?:to|and) (?:continue|read|keep)|reached your (?:free )?(?:article )?limit|unlock (?:this|the full) (?:article|story)|rest of this (?:article|story))\b|^already (?:an? (?:subscriber|member)|subscribed|have an account)\b|^choose (?:a|your) (?:plan|subscription)\b/i;
/** The title of a page of results. */
export const SEARCH = /^search results?\b/i;
