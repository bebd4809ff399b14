import { openDatabase } from '#functions/database/connect.ts';
import { readLogSettings } from '#functions/environment.ts';
import { folderOfAnchors } from '#functions/log/anchors/anchor-store.ts';
import type { Break } from '#functions/log/break.ts';
import { verifyAll } from '#functions/log/verify/verify-all.ts';
import { goThrough, type Met, move, wrongOn } from './go-through.ts';
import { type WeatherStage, withStage } from './stage-process.ts';
import { allTold, cardsOf, type Told, toldInTeams } from './told.ts';
import { foundBefore, type Weather, type Wrong } from './weather.ts';

/** What there is when all weathers have passed and the last case is over its 72 hours. */
export type Walked = {
  /** By the weather's name: what was met, or why the way ended there. */
  readonly met: ReadonlyMap<string, Met | Error>;
  readonly told: readonly Told[];
  /** The numbers of the cases in the database. */
  readonly kept: ReadonlySet<string>;
  readonly breaks: readonly Break[];
  readonly stillWrong: Wrong;
};

/** A member of the team looks at every card: that shows which was posted twice, and the second is removed. */
const lookAtAll = async (stage: WeatherStage): Promise<void> => {
  for (const { id, isCard } of await toldInTeams(stage)) {
    if (!isCard) continue;
    const press = { person: 'sofie', verb: 'refresh', trigger: 'automatic' };
    await stage.post(`/stage/teams/${id}/action`, press).catch(() => undefined); // gone with the one before
  }
  await move(stage, 20);
};

const readLeft = async ({ folder }: WeatherStage) => {
  const { database } = readLogSettings({ DATA_DIR: folder, NODE_ENV: 'local' });
  const { db, asOwner, close } = await openDatabase(database);
  try {
    const { breaks } = await verifyAll(db, folderOfAnchors(`${folder}/anchors`));
    const rows = await asOwner((owner) => owner.selectFrom('cases').select('case_id').execute());
    return { breaks, kept: new Set(rows.map(({ case_id }) => case_id)) };
  } finally {
    await close();
  }
};

/** Where one weather ends in an error, the others still come. */
const tryToGo = async (stage: WeatherStage, weather: Weather): Promise<Met | Error> => {
  try {
    return await goThrough(stage, weather);
  } catch (error) {
    await weather.passes?.(stage, '');
    return error instanceof Error ? error : new Error(String(error));
  }
};

/**
 * Weather after weather on one stage; while one lasts, the cases of those before run to the end of their 72 hours. Then
 * the stage ends, and what it leaves is read.
 */
export const walk = (weathers: readonly Weather[]): Promise<Walked> =>
  withStage(async (stage) => {
    const met = new Map<string, Met | Error>();
    for (const weather of weathers) {
      const how = await tryToGo(stage, weather);
      met.set(weather.name, how);
    }
    await move(stage, (73 - foundBefore) * 60);
    await lookAtAll(stage);
    const told = await allTold(stage);
    const { wrong } = await wrongOn(stage);
    await stage.end();
    return { met, told, stillWrong: wrong, ...(await readLeft(stage)) };
  });

export const cardsIn = ({ told }: Walked, reference: string): number => cardsOf(told, reference).length;
