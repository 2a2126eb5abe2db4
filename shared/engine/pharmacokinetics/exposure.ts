import type { ExposureKinetics } from '../../model/drug.ts';
import type { Submodel } from './submodel.ts';

/** Held at a level while the course lasts; what is plotted is this drug's own share of the drive. */
export function exposure(id: string, kinetics: ExposureKinetics<string>): Submodel {
  const own = ownDrive(id);
  return {
    process: {
      title: id,
      parameters: { [`${id}.perDose`]: kinetics.perDailyDose },
      drives: {
        [own]: { label: 'Exposure', unit: '1', neutral: 0, min: 0, max: 1e3, combine: 'sum' },
      },
    },
    dose: null,
    course: {
      drive: kinetics.drive,
      perDailyDose: `${id}.perDose`,
      sign: kinetics.lowers ? -1 : 1,
    },
    level: { symbol: own, unit: '1', label: 'exposure' },
  };
}

/** The drive that carries a drug's own exposure for the plot. */
export function ownDrive(id: string): string {
  return `${id}.given`;
}
