/** The channels' credentials in the proofs: given to runs as variables, and looked for in all that runs leave behind. */

/** By the name of the variable. */
export const CREDENTIALS: Readonly<Record<string, string>> = {
  TOKEN_ONE: 'one-8f3a9+/c1-of-nobody',
  TOKEN_TWO: 'two-77b0e+/d2-of-nobody',
  TOKEN_THREE: 'three-c41d5+/e3-of-nobody',
};

/** As the input `variables` takes them. */
export const VARIABLES = Object.entries(CREDENTIALS)
  .map(([name, value]) => `${name}=${value}`)
  .join('\n');
