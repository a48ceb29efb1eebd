@echo off
rem Double click opens the workbench; with words after it, it runs a command: Doelenboom.cmd outline plan.doelenboom
setlocal
set "HERE=%~dp0"
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else (set "JAVA=java.exe")
"%JAVA%" -version >nul 2>nul
if errorlevel 1 (
  echo Doelenboom heeft Java 17 of nieuwer nodig. Vraag uw informaticadienst om het te installeren.
  echo Doelenboom a besoin de Java 17 ou plus recent. Demandez au service informatique de l'installer.
  echo Doelenboom needs Java 17 or newer. Ask your IT department to install it.
  pause
  exit /b 2
)
set "OPTIONS=-Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8"
rem Java 24 and newer warn about what SWT and Felix do, unless told that it is meant; older ones do not know the option.
"%JAVA%" --sun-misc-unsafe-memory-access=allow -version >nul 2>nul
if not errorlevel 1 set "OPTIONS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %OPTIONS%"
if "%~1"=="" (
  start "" "%JAVA:java.exe=javaw.exe%" %OPTIONS% -jar "%HERE%lib\org.doelenboom.launcher.jar"
  exit /b 0
)
"%JAVA%" %OPTIONS% -jar "%HERE%lib\org.doelenboom.launcher.jar" %*
exit /b %errorlevel%
