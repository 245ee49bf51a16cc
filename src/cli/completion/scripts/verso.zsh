#compdef verso
# verso: completion for zsh; eval "$(verso completion zsh)"
_verso() {
  local -a found
  local line
  for line in "${(@f)$(verso __complete -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -n $line ]] && found+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
  done
  if (( $#found )); then _describe -V verso found; else _files; fi
}
if [[ $funcstack[1] == _verso ]]; then _verso "$@"; else compdef _verso verso; fi
