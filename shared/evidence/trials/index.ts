import { mcclung2005 } from './mcclung2005.ts';
import { path } from './path.ts';
import { kendler2019 } from './kendler2019.ts';
import { structure } from './structure.ts';
import { zolarmab } from './zolarmab.ts';
import { grey2017 } from './grey2017.ts';
import { haltPc } from './haltPc.ts';
import { active } from './active.ts';
import { amory2004 } from './amory2004.ts';
import { anastasilakis2019 } from './anastasilakis2019.ts';
import { arch } from './arch.ts';
import { boneIban } from './boneIban.ts';
import { bonnick2013 } from './bonnick2013.ts';
import { chapuy1992 } from './chapuy1992.ts';
import { cosman2011 } from './cosman2011.ts';
import { data } from './data.ts';
import { dataHd } from './dataHd.ts';
import { decide } from './decide.ts';
import { defend } from './defend.ts';
import { diva } from './diva.ts';
import { dmabPh2 } from './dmabPh2.ts';
import { elagolix } from './elagolix.ts';
import { ettinger2004 } from './ettinger2004.ts';
import { eurofors } from './eurofors.ts';
import { fink2003 } from './fink2003.ts';
import { fit } from './fit.ts';
import { frame } from './frame.ts';
import { freedom } from './freedom.ts';
import { greenspan2005 } from './greenspan2005.ts';
import { grey2007Tzd } from './grey2007Tzd.ts';
import { grey2009 } from './grey2009.ts';
import { greyPhpt } from './greyPhpt.ts';
import { haltBc } from './haltBc.ts';
import { haugeberg2009 } from './haugeberg2009.ts';
import { horizon } from './horizon.ts';
import { ibis2 } from './ibis2.ts';
import { kalkwarf1997 } from './kalkwarf1997.ts';
import { khan2004 } from './khan2004.ts';
import { leblanc1990 } from './leblanc1990.ts';
import { leblanc2000 } from './leblanc2000.ts';
import { liberman } from './liberman.ts';
import { liftmor } from './liftmor.ts';
import { miller2006 } from './miller2006.ts';
import { more } from './more.ts';
import { nakamura2012 } from './nakamura2012.ts';
import { neer } from './neer.ts';
import { odnPh2 } from './odnPh2.ts';
import { opgfc2001 } from './opgfc2001.ts';
import { pepi } from './pepi.ts';
import { proliaPk } from './proliaPk.ts';
import { proof } from './proof.ts';
import { rebbeca } from './rebbeca.ts';
import { ensrud1995 } from './ensrud1995.ts';
import { hannan2000 } from './hannan2000.ts';
import { melton2000 } from './melton2000.ts';
import { ofely } from './ofely.ts';
import { sowers2010 } from './sowers2010.ts';
import { recker2000 } from './recker2000.ts';
import { reid2002 } from './reid2002.ts';
import { reid2009 } from './reid2009.ts';
import { romoPh2 } from './romoPh2.ts';
import { roux2014 } from './roux2014.ts';
import { saag1998 } from './saag1998.ts';
import { saag2007 } from './saag2007.ts';
import { saag2018 } from './saag2018.ts';
import { sambrook1993 } from './sambrook1993.ts';
import { shane1997 } from './shane1997.ts';
import { silverberg } from './silverberg.ts';
import { smith2001 } from './smith2001.ts';
import { soti } from './soti.ts';
import { sowers1993 } from './sowers1993.ts';
import { stopeck2010 } from './stopeck2010.ts';
import { swan } from './swan.ts';
import { timecourseBlack2006 } from './timecourseBlack2006.ts';
import { timecourseBone2011 } from './timecourseBone2011.ts';
import { timecourseCosman2016 } from './timecourseCosman2016.ts';
import { timecourseLeder2014 } from './timecourseLeder2014.ts';
import { timecourseLeder2015 } from './timecourseLeder2015.ts';
import { timecourseLewiecki2018 } from './timecourseLewiecki2018.ts';
import { timecourseMcclung2006 } from './timecourseMcclung2006.ts';
import { timecourseMcclung2017 } from './timecourseMcclung2017.ts';
import { timecourseMcclung2018 } from './timecourseMcclung2018.ts';
import { timecourseSaag2017 } from './timecourseSaag2017.ts';
import { top } from './top.ts';
import { vertNa } from './vertNa.ts';
import { whi } from './whi.ts';
import { zanchetta } from './zanchetta.ts';
import { zebra } from './zebra.ts';
import { zfast } from './zfast.ts';

/** Every trial: drugs, sequences, hormones, diseases, digitised time courses. */
export const trials = {
  freedom,
  dmabPh2,
  decide,
  nakamura2012,
  roux2014,
  haltBc,
  stopeck2010,
  proliaPk,
  opgfc2001,
  liberman,
  fit,
  vertNa,
  boneIban,
  diva,
  horizon,
  reid2002,
  grey2009,
  more,
  proof,
  odnPh2,
  bonnick2013,
  soti,
  neer,
  top,
  active,
  romoPh2,
  frame,
  arch,
  defend,
  eurofors,
  fink2003,
  data,
  dataHd,
  cosman2011,
  ettinger2004,
  anastasilakis2019,
  zanchetta,
  pepi,
  whi,
  swan,
  recker2000,
  sowers2010,
  ofely,
  ensrud1995,
  hannan2000,
  melton2000,
  zebra,
  elagolix,
  smith2001,
  ibis2,
  zfast,
  greenspan2005,
  rebbeca,
  amory2004,
  chapuy1992,
  saag1998,
  sambrook1993,
  saag2007,
  reid2009,
  saag2018,
  shane1997,
  haugeberg2009,
  silverberg,
  khan2004,
  greyPhpt,
  leblanc1990,
  leblanc2000,
  liftmor,
  kalkwarf1997,
  sowers1993,
  miller2006,
  grey2007Tzd,
  mcclung2005,
  path,
  kendler2019,
  structure,
  zolarmab,
  grey2017,
  haltPc,
  timecourseBlack2006,
  timecourseBone2011,
  timecourseCosman2016,
  timecourseLeder2014,
  timecourseLeder2015,
  timecourseLewiecki2018,
  timecourseMcclung2006,
  timecourseMcclung2017,
  timecourseMcclung2018,
  timecourseSaag2017,
} as const;

export type TrialId = keyof typeof trials;
