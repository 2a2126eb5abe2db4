import type { Band, Input } from '../model/input.ts';
import type { Person } from './parts.ts';

/** The band of an input that holds for this person on day 0. */
export function bandOf(input: Input, { sex, ageYears, menopauseAgeYears }: Person): Band {
  if (sex === 'male') return input.bandForMen ?? input.band;
  const before = menopauseAgeYears === null || ageYears < menopauseAgeYears;
  return before ? (input.bandBeforeMenopause ?? input.band) : input.band;
}
