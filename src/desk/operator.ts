/** Who the changes of an import are from: whoever runs Parallax, and nobody that Discord knows. */
export const OPERATOR = '0';
