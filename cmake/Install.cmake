# What is installed beside the program: completions, the timer of `remind`, documents.
set(scripts ${PROJECT_SOURCE_DIR}/src/cli/completion/scripts)
install(FILES ${scripts}/verso.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
        RENAME verso)
install(FILES ${scripts}/verso.zsh DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions
        RENAME _verso)
install(FILES ${scripts}/verso.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# systemd looks for the units of all users beside libraries, wherever those of the system are.
configure_file(share/systemd/verso-remind.service verso-remind.service @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/verso-remind.service share/systemd/verso-remind.timer
        DESTINATION ${CMAKE_INSTALL_PREFIX}/lib/systemd/user)
