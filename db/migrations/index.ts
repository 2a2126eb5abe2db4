import type { Database } from 'better-sqlite3';
import { scenarios } from './0001-scenarios.ts';
import { history } from './0002-history.ts';

/** Every change of the schema in order; append only: users' files have been through these. */
export const migrations: readonly ((db: Database) => void)[] = [scenarios, history];

/** The schema that this program writes. */
export const newestSchema = migrations.length;
