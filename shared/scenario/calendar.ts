/** Days in a mean (Julian) year; ages and regimens in years use it. */
export const daysPerYear = 365.25;

/** Days in a mean month: the twelfth part of a mean year. */
export const daysPerMonth = daysPerYear / 12;
