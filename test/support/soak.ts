/** How long and how often the soak scripts do what they do; every choice they make comes from the seed. */
const number = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);

export const SECONDS = number('STORAGED_SOAK_SECONDS', 600);
export const ROUNDS = number('STORAGED_SOAK_ROUNDS', 100);
export const SEED = number('STORAGED_SOAK_SEED', Math.floor(Date.now() / 1000));
