/** Outlines on a 16 × 16 grid, drawn with a round line. */
export const icons = {
  undo: 'M6 3 2.5 6.5 6 10M2.5 6.5h7a4 4 0 0 1 0 8H7',
  redo: 'M10 3l3.5 3.5L10 10M13.5 6.5h-7a4 4 0 0 0 0 8H9',
  reset: 'M3.2 5.2A5.5 5.5 0 1 1 2.5 8M2.5 2v3.5H6',
  information: 'M8 7.2v4M8 4.8v.1M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0Z',
  history: 'M2.5 8a5.5 5.5 0 1 0 1.8-4M2.5 2.5v3h3M8 5v3.2l2.2 1.4',
  compare: 'M2.5 11c2 0 3-6 5.5-6s3 3 5.5 3M2.5 13c2.5 0 4-3 6-3M12 10.5v4M10 12.5h4',
  remove: 'M4 4l8 8M12 4l-8 8',
  rename: 'M10.8 3l2.2 2.2-7.3 7.3-2.7.5.5-2.7zM9.3 4.5l2.2 2.2',
  plus: 'M8 3.5v9M3.5 8h9',
  minus: 'M3.5 8h9',
  open: 'M6 4l4 4-4 4',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.5 10.5 14 14',
  controls:
    'M2.5 4.5h5M11.5 4.5h2M2.5 11.5h2M8.5 11.5h5M11.5 4.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM8.5 11.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z',
  table: 'M2.5 3h11v10h-11zM2.5 6.5h11M7 6.5V13',
  mechanism:
    'M5.5 5a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM14.5 11a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM5.5 6.2l5 3.4M10.8 3.2l2.4 2.4M13.2 3.2l-2.4 2.4',
  why: 'M2.5 3.5h6v2.5h-6zM5.5 8h5v2.5h-5zM9 12.5h4.5V14H9z',
  projector: 'M2 3h12v8H2zM8 11v2.5M5 13.5h6',
  help: 'M6 6.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4M8 11.4v.1M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0Z',
  library: 'M3 3h3v10H3zM6 3h3v10H6zM9.6 3.6l2.9-.8 2.5 9.6-2.9.8z',
  save: 'M3 3h8l2.5 2.5V13H3zM5.5 3v3.5h4V3M5.5 13V9.5h5V13',
  book: 'M2.5 3.5c2-.8 4-.8 5.5.5 1.5-1.3 3.5-1.3 5.5-.5v9c-2-.8-4-.8-5.5.5-1.5-1.3-3.5-1.3-5.5-.5zM8 4v9',
  document: 'M4 2.5h5l3.5 3.5v7.5H4zM9 2.5V6h3.5',
} as const;

export type IconName = keyof typeof icons;
