/** A place where our tree differs from the vendor's on purpose. */
export interface Difference {
  /** Matches the vendor's paths that it is about. */
  readonly path: RegExp;
  /** Our path instead of the vendor's. */
  readonly ours?: (path: string) => string;
  /** Our command and indices instead of the vendor's. */
  readonly command?: (text: string, path: string) => string;
  readonly reason: string;
}

const replaced =
  (from: RegExp, to: string) =>
  (path: string): string =>
    path.replace(from, to);

/** All of them; a path may be subject to several. */
export const DIFFERENCES: readonly Difference[] = [
  {
    path: /\.post_ffe_23$/,
    command: (text) => text.replace(/\d+$/, "36"),
    reason: "the vendor's member of tap 23 names tap 13",
  },
  {
    path: /\.lt(_adv)?\.(get|set)_(initial_modulation|algorithm)/,
    ours: replaced(/\.(get|set)_(initial_modulation|algorithm)\w*\(0\)$/, ".$2"),
    command: (text) => text.replace(" 0 ", " $0 "),
    reason: "the vendor's methods always go to lane 0; they are a member of the lane",
  },
  {
    path: /\.send_cmd_\w+\(0\)$|\.send_cmd_\w+\(1\)$|\.get_cmd_result_flag\(0\)$/,
    ours: replaced(/\.(send_cmd_\w+|get_cmd_result_flag)\(\d\)$/, ".cmd"),
    reason: "methods that became a member: the command itself, so that no method can send the wrong one",
  },
  {
    path: /\.(get|set)_(autorestart|strict_mode|allow_loopback|empty_np)\(\d\)$/,
    ours: replaced(/\.(get|set)_(\w+)\(\d\)$/, ".$2"),
    reason: "methods that became a member",
  },
  {
    path: /\.(get_mode\(0\)|use_(basic|extended)_mode\(0\))/,
    ours: (path) => path.replace(/\.get_mode\(0\)\./, ".").replace(/\.(get_mode|use_\w+_mode)\(0\)$/, ".mode"),
    reason: "asking for the mode is a member; both groups are always there",
  },
  {
    path: /\.extended\.(use_segments\(\d\)|get_protocol_segments\(0\))/,
    ours: (path) =>
      path
        .replace(/\.get_protocol_segments\(0\)\[\]/, ".segment(1)")
        .replace(/\.(use|get_protocol)_segments\(\d\)$/, ".protocol"),
    reason: "methods that became members",
  },
  {
    path: /\.obtain_captured\(0\)\[\]/,
    ours: replaced(/\.obtain_captured\(0\)\[\]/, ".packet(1)"),
    reason: "a method that asks how many packets there are and gives them all; any one is reached by its index",
  },
  {
    path: /\.obtain_available_tplds\(0\)$/,
    ours: replaced(/\.obtain_available_tplds\(0\)$/, ".available_tplds"),
    reason: "a method that became a member: the command that lists the ids",
  },
  {
    path: /\.eye_diagram\.read_column\[\]$/,
    ours: replaced(/\[\]$/, "(1)"),
    reason: "a list whose length the port has to be asked for; any column is reached by its index",
  },
];
