// Windows in seconds since 1970 UTC, and how addresses name them: two dates, the last included whole.
const day = 86400, month = 30.4 * day, year = 365.25 * day;

/** Shortest window, in seconds. */
export const nearest = 6 * 3600;

// As the server does it: windows begin and end with whole years, months, days or hours, by their length.
const units = [
  { from: 10 * year, length: 4, floor: (d) => Date.UTC(d.getUTCFullYear(), 0), next: (d) => Date.UTC(d.getUTCFullYear() + 1, 0) },
  { from: 5 * month, length: 7, floor: (d) => Date.UTC(d.getUTCFullYear(), d.getUTCMonth()), next: (d) => Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + 1) },
  { from: 4 * day, length: 10, floor: (d) => Math.floor(d / 864e5) * 864e5, next: (d) => (Math.floor(d / 864e5) + 1) * 864e5 },
  { from: 0, length: 16, floor: (d) => Math.floor(d / 36e5) * 36e5, next: (d) => (Math.floor(d / 36e5) + 1) * 36e5 },
];

/** Whether all of it lies in years of four digits, which is as far as this module writes dates. */
const isWritable = ({ from, to }) => from >= -62167219200 + year && to <= 253402300800 - year;

/** The window as the keys of an address; null where it is none or cannot be written. */
export function address(window) {
  if (!(window.to > window.from) || !isWritable(window)) return null;
  const unit = units.find((one) => window.to - window.from >= one.from);
  const round = (second) => {
    const date = new Date(second * 1000);
    const [floor, next] = [unit.floor(date), unit.next(date)];
    return date - floor < next - date ? floor : next;
  };
  const [from, to] = [round(window.from), round(window.to)];
  if (to <= from) return null;
  const write = (time) => new Date(time).toISOString().slice(0, unit.length);
  return { from: write(from), to: write(to - 1000) };
}
