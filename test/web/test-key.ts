/** The key that tests sign links with. */
export const TEST_KEY = "k".repeat(43);
