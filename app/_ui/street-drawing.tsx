/** Three neighbours' houses in one line, one of them ticked off: only to look at, beside the form of a public page. */
export function StreetDrawing() {
  return (
    <svg className="street" viewBox="0 0 480 320" aria-hidden="true">
      <path d="M8 304h464" />
      <path d="M40 304V150l52-52 52 52v154M74 304v-62h36v62M76 160h32v34H76zM92 160v34M76 177h32" />
      <path d="M144 304V130h14v-22h16V86h16V66h40v20h16v22h16v22h14v174M176 304v-66h34v66M234 238h24v34h-24zM176 150h24v36h-24zM222 150h24v36h-24zM188 150v36M234 150v36M199 90h22v18h-22z" />
      <path d="M276 304V172l58-46 58 46v132M352 304v-66h26v66M292 238h36v30h-36zM310 238v30M366 150v-34h14v45" />
      <path d="M434 304V202M434 262l13-13M434 246a31 34 0 1 1 .1 0" />
      <path className="street-tick" d="m313 193 16 16 32-34" />
    </svg>
  )
}
