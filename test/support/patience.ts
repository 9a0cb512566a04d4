/** How long tests wait for what must come, in milliseconds: a busy machine takes its time. Less than a test may take, so that it says what it waited for. */
export const PATIENCE = 50_000;
