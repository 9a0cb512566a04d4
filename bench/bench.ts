import { roundTrips } from './round-trips.ts';

// `npm run bench`: what the answers cost, as ratios within this run.

const rounds = 500;
process.stdout.write(`round trips, ${rounds} each, beside a bare discord.js bot (pong)\n`);
for (const { name, p50, p99, p50Ratio, p99Ratio } of await roundTrips('corpus', rounds)) {
  const figures = [p50, p99].map((ms) => `${ms.toFixed(2)} ms`.padStart(10));
  const ratios = [p50Ratio, p99Ratio].map((ratio) => ratio.toFixed(2).padStart(6));
  process.stdout.write(
    `${name.padEnd(12)} p50 ${figures[0]} x${ratios[0]}   p99 ${figures[1]} x${ratios[1]}\n`,
  );
}
