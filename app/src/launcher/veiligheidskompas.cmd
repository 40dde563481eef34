@echo off
rem Starts Veiligheidskompas. Java is that of JAVA_HOME, of the build or of the path: the first that
rem is new enough.
setlocal
set "JAVA="
call :consider "%JAVA_HOME%"
call :consider "@java.home@"
for %%J in (java.exe) do call :consider "%%~dp$PATH:J.."
if not defined JAVA (
  echo Veiligheidskompas heeft Java @java.major@ nodig: zet JAVA_HOME op de map van een JDK @java.major@. 1>&2
  exit /b 1
)
"%JAVA%" @jvm.flags@ -cp "%~dp0..\lib\*" @main.class@ %*
exit /b %ERRORLEVEL%

:consider
if defined JAVA exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
findstr /r /c:"^JAVA_VERSION=.2[5-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%~1\release" >nul 2>&1
if not errorlevel 1 set "JAVA=%~1\bin\java.exe"
exit /b 0
