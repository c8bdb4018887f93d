import { headerPolicy } from './policy.ts';

export interface Header { name: string; value: string; why: string }

/** What a browser offers pages, and none of ours uses. Only names that browsers know: they complain about others. */
const CLOSED = [
  'accelerometer', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'idle-detection', 'local-fonts',
  'magnetometer', 'microphone', 'midi', 'payment', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking',
] as const;

/** The headers of every answer. */
export const HEADERS: readonly Header[] = [
  { name: 'Content-Security-Policy', value: headerPolicy, why: 'What a browser may load, run and send: see policy.ts.' },
  { name: 'Referrer-Policy', value: 'no-referrer', why: 'A site that a reader goes on to does not learn which page about their rights they came from.' },
  { name: 'X-Content-Type-Options', value: 'nosniff', why: 'A file is what its type says, and never guessed to be a script.' },
  { name: 'Permissions-Policy', value: CLOSED.map((feature) => `${feature}=()`).join(', '), why: 'No page asks for a camera, a place or the like, and none that got in could.' },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin', why: 'A page that opened ours, or that ours opened, cannot see or move it.' },
  { name: 'Cross-Origin-Resource-Policy', value: 'same-origin', why: 'Other sites cannot draw in our files, and so learn through them who reads what. Links to them work.' },
  { name: 'X-Frame-Options', value: 'DENY', why: 'frame-ancestors, for browsers from before it.' },
  {
    name: 'Strict-Transport-Security', value: 'max-age=15768000',
    why: 'Once met over https, this host is asked over https only, for half a year. It says nothing of other hosts of the same domain, which are not ours, and browsers ignore it over http.',
  },
];
